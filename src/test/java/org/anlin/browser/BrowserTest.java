package org.anlin.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anlin.AnlinTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole portal in a real browser. {@code -Danlin.browser=} names another Chromium than Debian's. */
@AnlinTest
public abstract class BrowserTest {

    protected static final String CHINESE = "zh-CN";
    protected static final String ENGLISH = "en";

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("anlin.browser", "/usr/bin/chromium")))
                        .setArgs(QUIET));
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
        playwright.close();
    }

    protected final Visit visit(Device device, String language) {
        return visit(device, language, ColorScheme.LIGHT);
    }

    protected final Visit visit(Device device, String language, ColorScheme scheme) {
        return new Visit(browser, address(), device, language, scheme);
    }

    /** At another address than that of the tests' own portal. */
    protected final Visit visit(String address, Device device, String language) {
        return new Visit(browser, address, device, language, ColorScheme.LIGHT);
    }

    protected final int port() {
        return port;
    }

    protected final String address() {
        return "http://127.0.0.1:" + port;
    }
}
