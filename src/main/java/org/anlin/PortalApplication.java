package org.anlin;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.util.Arrays;
import org.anlin.learning.CheckContent;
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

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("check-content")) {
            CheckContent.main(Arrays.copyOfRange(arguments, 1, arguments.length));
        } else {
            SpringApplication.run(PortalApplication.class, arguments);
        }
    }
}
