package org.anlin.certification.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.PersonMark;
import org.anlin.accounts.PersonMarks;
import org.jspecify.annotations.Nullable;

/** Compares lines with the register and the accounts: whose they are, and what is there already. */
record Judge(IntakeRows rows, Accounts accounts, PersonMarks marks) {

    /** @param heldInFile what earlier lines of the file give to whom; grows */
    List<Candidate> judge(List<Candidate> batch, Set<String> heldInFile) {
        List<Candidate> good = batch.stream().filter(Candidate::isGood).toList();
        People people = people(good);
        Set<String> numbers =
                rows.knownNumbers(good.stream().map(Candidate::number).toList());
        Set<String> alike = rows.lookalikes(good.stream().map(Candidate::name).toList());
        Set<String> held =
                rows.held(people.names().keySet().stream().map(AccountId::value).toList());
        return batch.stream()
                .map(line -> line.isGood() ? judge(line, people.holder(line), numbers, alike, held, heldInFile) : line)
                .toList();
    }

    private People people(List<Candidate> good) {
        Map<String, AccountId> byContact = accounts.withContacts(good.stream()
                .map(line -> line.whose().contact())
                .filter(contact -> !contact.isEmpty())
                .toList());
        Map<PersonMark, AccountId> byIdentity = marks.holders(good.stream()
                .flatMap(line -> Stream.ofNullable(line.whose().byIdentity()))
                .toList());
        Set<AccountId> all = Stream.concat(byContact.values().stream(), byIdentity.values().stream())
                .collect(Collectors.toSet());
        return new People(byContact, byIdentity, accounts.names(all));
    }

    private record People(
            Map<String, AccountId> byContact, Map<PersonMark, AccountId> byIdentity, Map<AccountId, String> names) {

        /** Numbers are shared in families and given to others: only whoever bears the name on the certificate is its holder. */
        @Nullable
        AccountId holder(Candidate line) {
            PersonMark identity = line.whose().byIdentity();
            AccountId known = identity == null ? null : byIdentity.get(identity);
            AccountId person =
                    known != null ? known : byContact.get(line.whose().contact());
            return line.name().equals(names.get(person)) ? person : null;
        }
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
