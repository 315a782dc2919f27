package org.anlin.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The pages that a crowd opens: public, without a session, with as few filters as possible. */
@Configuration(proxyBeanMethods = false)
class PlainPagesSecurity {

    private static final String[] PATHS = {
        "/error",
        "/ping",
        "/p/**",
        "/verify",
        "/verify/**",
        "/.well-known/**",
        "/search.json",
        "/suggest.json",
        "/opensearch.xml",
        "/robots.txt",
        "/sitemap*.xml",
        "/media/**",
        "/calendar/*",
        "/plain/**",
        "/aed",
        "/aed.json",
        "/open/**",
        "/favicon.ico",
        "/favicon.svg"
    };

    @Bean
    @Order(1)
    SecurityFilterChain plainPages(HttpSecurity http) throws Exception {
        return http.securityMatcher(PATHS)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .contentTypeOptions(Customizer.withDefaults())
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(Customizer.withDefaults())
                        .contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; style-src 'self'; "
                                        + "img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; "
                                        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")))
                .build();
    }
}
