package org.anlin.certification.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.jspecify.annotations.Nullable;

/** Compares lines with the register and the accounts: whose they are, and what is there already. */
record Judge(IntakeRows rows, Accounts accounts) {

    /** @param heldInFile what earlier lines of the file give to whom; grows */
    List<Candidate> judge(List<Candidate> batch, Set<String> heldInFile) {
        List<Candidate> good = batch.stream().filter(Candidate::isGood).toList();
        Map<String, AccountId> people = accounts.withContacts(good.stream()
                .map(Candidate::contact)
                .filter(contact -> !contact.isEmpty())
                .toList());
        Set<String> numbers =
                rows.knownNumbers(good.stream().map(Candidate::number).toList());
        Set<String> alike = rows.lookalikes(good.stream().map(Candidate::name).toList());
        Set<String> held =
                rows.held(people.values().stream().map(AccountId::value).toList());
        return batch.stream()
                .map(line -> line.isGood()
                        ? judge(line, people.get(line.contact()), numbers, alike, held, heldInFile)
                        : line)
                .toList();
    }

    private static Candidate judge(
            Candidate line,
            @Nullable AccountId person,
            Set<String> numbers,
            Set<String> alike,
            Set<String> held,
            Set<String> heldInFile) {
        String scheme = Objects.requireNonNull(line.scheme()).slug();
        if (numbers.contains(line.number())) {
            return line.asDuplicate("number-known");
        }
        if (alike.contains(line.name() + "|" + scheme + "|" + line.from())) {
            return line.asDuplicate("lookalike");
        }
        if (person == null) {
            return line;
        }
        String holding = person.value() + "|" + scheme;
        return held.contains(holding) || !heldInFile.add(holding)
                ? line.asDuplicate("held")
                : line.heldBy(person.value());
    }
}
