package org.anlin.shared;

import java.util.Arrays;
import java.util.List;

/** A refusal that the person reads: {@code key} is a translation key, the arguments fill its placeholders. */
public class RuleViolation extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    public RuleViolation(String key, Object... arguments) {
        super(key + " " + Arrays.toString(arguments), null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
