package org.anlin.aeds.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.anlin.AnlinTest;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.aeds.DeviceFixtures;
import org.anlin.aeds.DeviceId;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.Translations;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AnlinTest
class DeviceLabelsTests {

    @Autowired
    DeviceLabels labels;

    @Autowired
    DeviceFixtures devices;

    @Autowired
    JdbcClient jdbc;

    @Value("${anlin.public-url}")
    String publicUrl;

    @Test
    @WithAccount(Role.COORDINATOR)
    void labelSaysWhatItIsAndWhatToDoAndOpensTheInspection() throws Exception {
        DeviceId device = devices.aDevice(null, "110105");

        byte[] pdf = labels.pdf(device, Translations.CHINESE);

        assertThat(text(pdf))
                .contains("测试图书馆", "一层·服务台", "测试路1号", "AED-0", "拨打120", "开始胸外按压", "Call120", "chestcompressions");
        assertThat(codes(pdf)).containsExactly(publicUrl + "/keep/" + devices.code(device));
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void wholeListIsPrintedSixToASheet() throws Exception {
        String words = "AED 标签测试" + System.nanoTime();
        List<String> expected = IntStream.range(0, 7)
                .mapToObj(i -> devices.aDevice(null, "110105"))
                .map(id -> renamed(id, words))
                .map(id -> publicUrl + "/keep/" + devices.code(id))
                .toList();
        renamed(devices.aDevice(null, "110109"), words);

        byte[] pdf = labels.pdf(new DeskFilter(words, null, null), Translations.ENGLISH);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(codes(pdf)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(jdbc.sql("SELECT details ->> 'labels' FROM audit.entry WHERE action = 'aed.labels-printed'"
                                + " ORDER BY at DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("7");
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void nobodyPrintsLabelsOfAnotherDistrict() {
        DeviceId other = devices.aDevice(null, "110109");

        assertThatThrownBy(() -> labels.pdf(other, Translations.CHINESE))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("aeds.labels.none");
    }

    @Test
    @WithAccount(Role.VOLUNTEER)
    void keeperPrintsNoLabels() {
        assertThatThrownBy(() -> labels.pdf(DeskFilter.ALL, Translations.CHINESE))
                .isInstanceOf(AccessDeniedException.class);
    }

    private DeviceId renamed(DeviceId id, String name) {
        jdbc.sql("UPDATE aeds.device SET name = ? WHERE id = ?")
                .params(name, id.value())
                .update();
        return id;
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static List<String> codes(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var found = new java.util.ArrayList<String>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, 150);
                int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
                Result[] results =
                        new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)));
                Arrays.stream(results).map(Result::getText).forEach(found::add);
            }
            return found;
        }
    }
}
