package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.aeds.DeviceFixtures;
import org.anlin.aeds.DeviceId;
import org.anlin.shared.TimeConfiguration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A device and the people around it: who keeps it, who needs it. */
class AedJourneyTests extends BrowserTest {

    private static final String PASSWORD = "anlin-demo-1";
    private static final String DISTRICT = "110105";
    // Where neither the demo nor another test has devices.
    private static final double FAR_WEST = 115.7;

    @Autowired
    DeviceFixtures devices;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void forgetEarlierTries() {
        jdbc.sql("DELETE FROM accounts.throttle").update();
    }

    @ParameterizedTest
    @EnumSource
    void keeperScansTheLabelAndInspects(Device screen) throws Exception {
        DeviceId device = devices.aDevice(DemoAccounts.of(Role.VOLUNTEER), DISTRICT);
        String scanned = scanned(label(device));

        try (var keeper = visit(screen, CHINESE)) {
            keeper.open(scanned.substring(scanned.indexOf("/keep/"))).expectFine("aed-label");
            keeper.link("我是管理人：登录后检查").click();
            Page page = keeper.page();
            page.locator("main vaadin-password-field input").first().waitFor();
            keeper.signInHere("volunteer@demo.anlin", PASSWORD);
            assertThat(keeper.heading()).hasText("测试图书馆");
            Locator fine = page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(java.util.regex.Pattern.compile("：正常$")));
            assertThat(fine).hasCount(7);
            for (Locator item : fine.all()) {
                item.click();
                assertThat(item).hasAttribute("aria-pressed", "true");
            }
            keeper.expectFine("aed-keep");

            keeper.button("完成检查").click();
            assertThat(page.getByText("全部正常").first()).isVisible();
        }

        assertThat(devices.text(device, "last_inspected_on"))
                .isEqualTo(LocalDate.now(TimeConfiguration.BEIJING).toString());
    }

    @ParameterizedTest
    @EnumSource
    void residentFindsTheNearestAndReportsItBroken(Device screen) throws Exception {
        double lat = 39.65 + new Random().nextInt(1000) / 10_000.0;
        DeviceId device = devices.aDeviceAt(DemoAccounts.of(Role.VOLUNTEER), DISTRICT, lat, FAR_WEST);
        String words = "一直在响 " + System.nanoTime();

        try (var resident = visit(screen, CHINESE)) {
            resident.page().context().grantPermissions(List.of("geolocation"));
            resident.page().context().setGeolocation(new Geolocation(lat + 0.001, FAR_WEST));
            findNearest(resident, device);
            report(resident, words);
        }

        seesTheReport(screen, "volunteer@demo.anlin", "/keep/" + devices.code(device), words);
        seesTheReport(screen, "coordinator@demo.anlin", "/desk/aeds/" + device, words);
    }

    private void findNearest(Visit resident, DeviceId device) {
        Page page = resident.open("/aed").page();
        assertThat(page.locator("a[href='tel:120']")).isVisible();
        resident.button("用我的位置").click();
        page.waitForURL("**/aed?lat=*");
        Locator first = page.locator(".aed-list > li").first();
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            page.reload();
            assertThat(first).isVisible();
            assertThat(first.getAttribute("id")).isEqualTo(devices.slug(device));
        });
        assertThat(first).containsText("现在可取");
        assertThat(first).containsText("约 ");
        resident.expectFine("aed-nearest");
        first.getByRole(AriaRole.LINK).first().click();
        resident.link("查看或报告问题").click();
        assertThat(resident.heading()).hasText("测试图书馆");
    }

    private void report(Visit resident, String words) throws Exception {
        Page page = resident.page();
        resident.button("报告问题").click();
        page.getByLabel("坏了或在报警").check();
        page.getByLabel("补充说明").fill(words);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("bad.jpg", "image/jpeg", "no image".getBytes(StandardCharsets.UTF_8)));
        page.getByText("这个文件不是照片").first().waitFor();
        page.locator("input[type=file]").setInputFiles(new FilePayload("photo.png", "image/png", largePhoto()));
        page.getByText("照片已加上").waitFor();
        resident.screenshot("aed-report");
        resident.button("提交").click();
        page.getByText("已告诉管理人").first().waitFor();
        resident.expectNoComplaints();
    }

    private void seesTheReport(Device screen, String who, String path, String words) {
        try (var visit = visit(screen, CHINESE)) {
            visit.signIn(who, PASSWORD);
            visit.open(path);
            Page page = visit.page();
            page.getByText(words).waitFor();
            assertThat(page.getByText("坏了或在报警")).isVisible();
            String picture = page.locator("a[href^='/keep/report/']").getAttribute("href");
            var answer = page.context().request().get(address() + picture);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers()).containsEntry("content-type", "image/jpeg");
            visit.expectFine("aed-reported");
        }
    }

    private byte[] label(DeviceId device) {
        try (var visit = visit(Device.DESKTOP, CHINESE)) {
            visit.signIn("coordinator@demo.anlin", PASSWORD);
            return visit.page()
                    .context()
                    .request()
                    .get(address() + "/desk/aeds/" + device + "/label.pdf")
                    .body();
        }
    }

    private static String scanned(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return QrCodes.read(new PDFRenderer(document).renderImageWithDPI(0, 150));
        }
    }

    /** Some fifteen megabytes, as large phones take them. */
    private static byte[] largePhoto() throws Exception {
        var image = new BufferedImage(2800, 2100, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < 2800 * 2100; i++) {
            image.setRGB(i % 2800, i / 2800, random.nextInt(1 << 24));
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
