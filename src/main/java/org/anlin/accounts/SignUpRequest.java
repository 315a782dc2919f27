package org.anlin.accounts;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person types to sign up; the child's part only when they are under 14. */
public record SignUpRequest(
        String contact,
        String code,
        String name,
        String password,
        Locale language,
        boolean consented,
        @Nullable Child child) {

    public record Child(LocalDate birthDate, String guardianContact) {}

    @Override
    public String toString() {
        return "SignUpRequest[…]";
    }
}
