package org.anlin.certification.verify;

import org.jspecify.annotations.Nullable;

/** The verification form, and what it has to say about the last try: a translation key. */
public record VerifyForm(String typed, @Nullable String problem) {}
