package org.anlin.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.anlin.AnlinTest;
import org.junit.jupiter.api.Test;

@AnlinTest
class DownloadLinkTests extends SpringBrowserlessTest {

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void everyClickFetchesWhatIsSoThen() {
        var link = new DownloadLink("导出 CSV", "list.csv", DownloadLink.CSV, () -> {
            made.incrementAndGet();
            return ("第" + made).getBytes(StandardCharsets.UTF_8);
        });
        UI.getCurrent().add(link);

        assertThat(fetched(link)).isEqualTo("第1");
        assertThat(fetched(link)).isEqualTo("第2");
    }

    private String fetched(DownloadLink link) {
        var file = new ByteArrayOutputStream();
        test(link).download(file);
        return file.toString(StandardCharsets.UTF_8);
    }
}
