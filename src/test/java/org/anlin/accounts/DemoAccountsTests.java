package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.anlin.AnlinTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlinTest
class DemoAccountsTests {

    @Autowired
    CurrentAccount current;

    @Autowired
    Accounts accounts;

    @Test
    @WithAccount(Role.COORDINATOR)
    void coordinatorIsBoundToOneDistrict() {
        assertThat(current.has(Role.COORDINATOR)).isTrue();
        assertThat(current.has(Role.ADMINISTRATOR)).isFalse();
        assertThat(current.districts(Role.COORDINATOR)).containsExactly("110105");
    }

    @Test
    void profileOfADemoPersonIsKnownToModules() {
        var profile = accounts.profile(DemoAccounts.of(Role.RESIDENT));

        assertThat(profile.name()).isEqualTo("李晓安");
        assertThat(profile.language().toLanguageTag()).isEqualTo("zh-CN");
    }
}
