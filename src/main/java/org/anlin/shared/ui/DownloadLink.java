package org.anlin.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Looks like a button and fetches a file that is made at that moment. */
public class DownloadLink extends Anchor {

    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String JSON = "application/json;charset=UTF-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public DownloadLink(String text, String fileName, String type, Supplier<byte[]> content) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, type, bytes.length);
                }),
                text);
        addClassName("button");
    }
}
