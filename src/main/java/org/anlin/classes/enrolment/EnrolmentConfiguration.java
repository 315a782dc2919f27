package org.anlin.classes.enrolment;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OfferHold.class)
class EnrolmentConfiguration {}
