package org.anlin.notifications;

import java.util.List;
import java.util.stream.Stream;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Letter;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told on one occasion. The texts are {@code notifications.<kind>.title} and {@code .text}; the words fill
 * their placeholders.
 */
record Notice(
        AccountId recipient,
        String occasion,
        String kind,
        Words words,
        String path,
        Letter.@Nullable Invitation entry) {

    Notice leadingTo(String other) {
        return new Notice(recipient, occasion, kind, words, other, entry);
    }

    Notice with(Letter.@Nullable Invitation other) {
        return new Notice(recipient, occasion, kind, words, path, other);
    }

    /** The same words in both languages, in the order of the placeholders. */
    record Words(List<String> chinese, List<String> english) {

        Words and(Words more) {
            return new Words(joined(chinese, more.chinese), joined(english, more.english));
        }

        private static List<String> joined(List<String> first, List<String> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }
    }
}
