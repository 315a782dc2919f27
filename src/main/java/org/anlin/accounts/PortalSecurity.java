package org.anlin.accounts;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything else is Vaadin: views decide by their annotations, services by theirs. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class PortalSecurity {

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            PasswordSignIn passwordSignIn,
            CurrentAccount current,
            AccountStates states,
            AccountRepository accounts,
            BrowserSession browser)
            throws Exception {
        return http.authenticationProvider(passwordSignIn)
                .addFilterAfter(new SessionGuard(current, states, accounts, browser), SecurityContextHolderFilter.class)
                .logout(logout -> logout.logoutRequestMatcher(PortalSecurity::isOwnLogout))
                .headers(headers -> headers.withObjectPostProcessor(eager())
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .permissionsPolicyHeader(policy ->
                                policy.policy("camera=(self), geolocation=(self), microphone=(), payment=(), usb=()")))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/sign-in", "/")
                                // An unknown address is a calm page, not the sign-in; views are guarded by their
                                // annotations.
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll))
                .build();
    }

    /** A link is enough, but not a link on a page of others. */
    private static boolean isOwnLogout(HttpServletRequest request) {
        return request.getServletPath().equals("/logout") && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** Vaadin commits its pages behind the filter's back: headers that wait for the end would be missing. */
    private static ObjectPostProcessor<HeaderWriterFilter> eager() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
