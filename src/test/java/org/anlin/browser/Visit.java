package org.anlin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person with one browser: where they go, what they see, and everything that went wrong on the way. */
public class Visit implements AutoCloseable {

    private static final String SETTLED = """
            () => {
                const roots = [document];
                for (const root of roots) {
                    roots.push(...[...root.querySelectorAll('*')].flatMap(element => element.shadowRoot ?? []));
                }
                const ends = animation => animation.effect?.getComputedTiming().endTime < Infinity;
                return Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
                    && roots.flatMap(root => root.getAnimations())
                        .every(animation => animation.playState !== 'running' || !ends(animation));
            }""";

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private Device device;
    private final String language;
    private final List<String> complaints = new ArrayList<>();

    Visit(Browser browser, String address, Device device, String language, ColorScheme scheme) {
        this.address = address;
        this.device = device;
        this.language = language;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(scheme)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(device.width, device.height));
        context.setDefaultTimeout(20_000);
        Axe.into(context);
        page = context.newPage();
        listen();
    }

    private void listen() {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                complaints.add("request: " + request.url() + " " + request.failure());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add("response: " + response.status() + " " + response.url());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Opens a path and waits until its main heading stands. */
    public Visit open(String path) {
        page.navigate(address + path);
        heading().waitFor();
        return this;
    }

    /** The same page on another screen, by day or by night, without opening it anew. */
    public Visit turn(Device to, ColorScheme scheme) {
        device = to;
        page.setViewportSize(to.width, to.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    public Locator heading() {
        return page.locator("main h1").first();
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    public Locator field(String label) {
        return page.getByLabel(label).first();
    }

    /** Signs in with the name (mobile number or e-mail) and password of a demo person, and waits for the home page. */
    public Visit signIn(String name, String password) {
        open("/sign-in").signInHere(name, password);
        page.locator(".portal-account").waitFor();
        return this;
    }

    /** On the page to sign in, to which a page of one's own leads. */
    public void signInHere(String name, String password) {
        page.locator("main vaadin-text-field input, main vaadin-email-field input")
                .first()
                .fill(name);
        page.locator("main vaadin-password-field input").first().fill(password);
        page.keyboard().press("Enter");
    }

    /** Keeps what is seen in target/screenshots and fails on any finding of axe, overflow or an error in the console. */
    public Visit expectFine(String name) {
        settle();
        screenshot(name);
        expectAccessible();
        expectNoOverflow();
        expectNoComplaints();
        return this;
    }

    /** What the server still sends is part of the page, and colours that are changing are nobody's. */
    private void settle() {
        page.waitForFunction(SETTLED);
    }

    public void expectAccessible() {
        assertThat(Axe.findings(page)).as("axe on " + page.url()).isEmpty();
    }

    public void expectNoOverflow() {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as("pixels that stick out of " + page.url())
                .isEqualTo(0);
    }

    public void expectNoComplaints() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertThat(heard).as("errors on " + page.url()).isEmpty();
    }

    /** For a step that is meant to fail: what the browser complained about until now does not count. */
    public void forgetComplaints() {
        complaints.clear();
    }

    public void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(85)
                .setPath(Path.of("target/screenshots/" + name + "-" + device.width + "-" + language + ".jpg")));
    }

    @Override
    public void close() {
        context.close();
    }
}
