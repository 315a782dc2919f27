package org.anlin.shared.images;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import org.anlin.shared.RuleViolation;

/** Reads an upload as a picture and writes it anew, so that nothing but pixels is kept. */
public final class PhotoReader {

    public static final int MOST_MEGABYTES = 20;
    public static final int LONGEST_SIDE = 1600;
    // A phone takes 50 million pixels; a few kilobytes can claim billions.
    private static final long MOST_PIXELS = 120_000_000;
    private static final float QUALITY = 0.85f;

    private PhotoReader() {}

    /** Refuses what is no JPEG, PNG, GIF or BMP, whatever it is called. */
    public static Photo read(byte[] upload) {
        if (upload.length > MOST_MEGABYTES * 1024L * 1024) {
            throw new RuleViolation("shared.photo.too-large", MOST_MEGABYTES);
        }
        try {
            BufferedImage upright = upright(pixels(upload), orientation(upload));
            return new Photo(jpeg(upright), upright.getWidth(), upright.getHeight());
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new RuleViolation("shared.photo.not-an-image");
        }
    }

    private static BufferedImage pixels(byte[] upload) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new RuleViolation("shared.photo.not-an-image");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return pixels(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Only as many pixels are decoded as are kept twice over. */
    private static BufferedImage pixels(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new RuleViolation("shared.photo.too-many-pixels");
        }
        int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean turned = orientation >= 5;
        var result = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = result.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, result.getWidth(), result.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform turn = turn(orientation, width, height);
        turn.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        canvas.drawImage(image, turn, null);
        canvas.dispose();
        return result;
    }

    /** The eight ways in which EXIF says how the camera was held. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int orientation(byte[] upload) {
        try {
            var directory = ImageMetadataReader.readMetadata(new ByteArrayInputStream(upload))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return directory != null && directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? directory.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (ImageProcessingException | IOException | MetadataException unknown) {
            return 1;
        }
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), quality);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
