package org.anlin.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.images.Photo;
import org.anlin.shared.images.PhotoReader;

/** Takes one picture at a time, from the camera or the files of a phone; what is no picture is refused in words. */
public class PhotoUpload extends Upload implements Translated {

    public PhotoUpload(Consumer<Photo> taken) {
        setUploadHandler(UploadHandler.inMemory((metadata, content) -> take(content, taken)));
        setMaxFiles(1);
        setMaxFileSize(PhotoReader.MOST_MEGABYTES * 1024 * 1024);
        setAcceptedFileTypes("image/jpeg", "image/png", ".jpg", ".jpeg", ".png");
        setUploadButton(new Button(t("shared.photo.choose")));
        setDropLabel(new Span(t("shared.photo.drop")));
        addFileRejectedListener(rejected -> Notification.show(t("shared.photo.too-large", PhotoReader.MOST_MEGABYTES)));
        addAllFinishedListener(finished -> clearFileList());
    }

    private void take(byte[] content, Consumer<Photo> taken) {
        try {
            taken.accept(PhotoReader.read(content));
        } catch (RuleViolation refusal) {
            Notification.show(t(refusal.key(), refusal.arguments()));
        }
    }
}
