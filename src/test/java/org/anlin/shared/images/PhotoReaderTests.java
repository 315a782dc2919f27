package org.anlin.shared.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import javax.imageio.ImageIO;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class PhotoReaderTests {

    @Test
    void refusesWhatIsNoImageWhateverItsName() {
        assertThatThrownBy(() -> PhotoReader.read("<svg onload='alert(1)'/>".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("shared.photo.not-an-image"));
    }

    @Test
    void refusesAnImageThatBreaksOff() throws IOException {
        byte[] whole = picture(400, 300, "png");

        assertThatThrownBy(() -> PhotoReader.read(java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void refusesAnImageOfBillionsOfPixelsBeforeItIsUnpacked() throws IOException {
        byte[] small = picture(10, 10, "png");
        ByteBuffer.wrap(small).putInt(16, 60_000).putInt(20, 60_000);

        assertThatThrownBy(() -> PhotoReader.read(small))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key())
                                .isIn("shared.photo.too-many-pixels", "shared.photo.not-an-image"));
    }

    @Test
    void scalesALargePhotoDown() throws IOException {
        Photo photo = PhotoReader.read(picture(4000, 3000, "jpeg"));

        assertThat(photo.width()).isEqualTo(1600);
        assertThat(photo.height()).isEqualTo(1200);
        assertThat(ImageIO.read(new ByteArrayInputStream(photo.jpeg())).getWidth())
                .isEqualTo(1600);
    }

    @Test
    void takesAPhotoOfFifteenMegabytesAndKeepsAFraction() throws IOException {
        var image = new BufferedImage(2800, 2100, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < 2800 * 2100; i++) {
            image.setRGB(i % 2800, i / 2800, random.nextInt(1 << 24));
        }
        var upload = new ByteArrayOutputStream();
        ImageIO.write(image, "png", upload);
        assertThat(upload.size()).isBetween(15 << 20, 20 << 20);

        Photo photo = PhotoReader.read(upload.toByteArray());

        assertThat(photo.width()).isEqualTo(1600);
        assertThat(photo.jpeg().length).isLessThan(3 << 20);
    }

    @Test
    void refusesMoreThanTwentyMegabytes() {
        assertThatThrownBy(() -> PhotoReader.read(new byte[(20 << 20) + 1]))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("shared.photo.too-large"));
    }

    @Test
    void turnsUprightAndForgetsWhereItWasTaken() throws IOException {
        Photo photo = PhotoReader.read(withExif(picture(400, 200, "jpeg")));

        assertThat(photo.width()).isEqualTo(200);
        assertThat(photo.height()).isEqualTo(400);
        assertThat(new String(photo.jpeg(), ISO_8859_1)).doesNotContain("Exif", "SECRET-PLACE");
        // The left half was red: held turned right, it is the upper half.
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
        assertThat(new Color(upright.getRGB(100, 50)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(100, 350)).getBlue()).isGreaterThan(200);
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** Puts orientation 6 and a text for the place behind the first marker. */
    private static byte[] withExif(byte[] jpeg) {
        byte[] place = "SECRET-PLACE".getBytes(ISO_8859_1);
        var tiff = ByteBuffer.allocate(26 + place.length);
        tiff.put("MM".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0);
        tiff.put(place);
        var whole = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        whole.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        whole.put("Exif\0\0".getBytes(ISO_8859_1)).put(tiff.array()).put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }
}
