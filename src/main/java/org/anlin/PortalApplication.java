package org.anlin;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.util.Arrays;
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
            case "check-content" -> CheckContent.main(rest(arguments));
            case "reindex" -> Reindex.run(PortalApplication.class, rest(arguments));
            default -> SpringApplication.run(PortalApplication.class, arguments);
        }
    }

    private static String[] rest(String[] arguments) {
        return Arrays.copyOfRange(arguments, 1, arguments.length);
    }
}
