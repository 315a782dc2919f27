package org.anlin.accounts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person types behind their link; the child's part only when they are under 14. */
public record ActivationRequest(
        String token,
        String name,
        String password,
        Locale language,
        boolean consented,
        SignUpRequest.@Nullable Child child) {

    @Override
    public String toString() {
        return "ActivationRequest[…]";
    }
}
