package org.anlin.classes.roll;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many learners one trainer and one manikin are for. The numbers are Anlin's own proposal until the operator sets theirs. */
@ConfigurationProperties("anlin.classes.ratio")
record RatioLimits(
        @DefaultValue("10") int learnersPerTrainer,
        @DefaultValue("3") int learnersPerManikin,

        @DefaultValue({"cpr-aed", "first-aider", "first-responder"})
        Set<String> manikinCourses) {}
