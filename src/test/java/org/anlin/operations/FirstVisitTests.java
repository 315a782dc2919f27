package org.anlin.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.anlin.AnlinTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlinTest
class FirstVisitTests {

    @Autowired
    FirstVisit firstVisit;

    @Test
    void opensTheCourseListAsABrowserDoes() throws Exception {
        assertThat(firstVisit.visit()).contains("/courses/home-preparedness");
    }
}
