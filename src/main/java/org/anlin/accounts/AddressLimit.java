package org.anlin.accounts;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Slows down what anybody may do without signing in, by the address that they come from, over all instances. */
@Component
public class AddressLimit {

    private final Throttle throttle;

    AddressLimit(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Refuses when there were too many of a kind from here. */
    public void count(String kind, int limit, Duration period) {
        throttle.count("public-" + kind, ClientAddress.current(), limit, period);
    }
}
