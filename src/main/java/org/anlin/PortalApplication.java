package org.anlin;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.anlin.certification.CheckSchemes;
import org.anlin.learning.CheckContent;
import org.anlin.operations.Reindex;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableVaadin("org.anlin")
@EnableAsync
@EnableScheduling
@Modulithic(systemName = "Anlin", sharedModules = "shared")
public class PortalApplication {

    public static void main(String[] arguments) throws Exception {
        String command = arguments.length == 0 ? "" : arguments[0];
        switch (command) {
            case "check-content" -> System.exit(checkContent(rest(arguments)));
            case "reindex" -> Reindex.run(PortalApplication.class, rest(arguments));
            default -> SpringApplication.run(PortalApplication.class, arguments);
        }
    }

    private static int checkContent(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path content = Path.of(arguments.length > 0 ? arguments[0] : "content");
        return Math.max(CheckContent.check(content, out), CheckSchemes.check(content, out));
    }

    private static String[] rest(String[] arguments) {
        return Arrays.copyOfRange(arguments, 1, arguments.length);
    }
}
