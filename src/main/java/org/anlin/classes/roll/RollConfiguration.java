package org.anlin.classes.roll;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RollSettings.class, RatioLimits.class})
class RollConfiguration {}
