package org.anlin.certification.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlin.certification.CertificateStatus;
import org.jspecify.annotations.Nullable;

/** A filter as SQL. A state is a range of days, so that an index finds it: nothing is stored that changes by itself. */
class RegisterQuery {

    private static final String IN_FORCE = "revoked_at IS NULL AND replaced_by IS NULL AND renewed_by IS NULL";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private String order = "issued_at DESC, id DESC";

    /** The longest times before and after an end that any scheme has had, in days: they bound what an index looks through. */
    record Longest(int window, int grace) {}

    /** @param districts null for all of them */
    RegisterQuery(RegisterFilter filter, @Nullable Set<String> districts, LocalDate today, Longest longest) {
        if (districts != null) {
            in(districts);
        }
        if (!filter.words().isEmpty()) {
            with("(number LIKE :words OR holder_name LIKE :words OR code = :code)", "words", prefix(filter.words()));
            parameters.put("code", filter.words().replace(" ", ""));
        }
        if (filter.scheme() != null) {
            with("scheme = :scheme", "scheme", filter.scheme());
        }
        if (filter.endsFrom() != null) {
            with("valid_until >= :endsFrom", "endsFrom", filter.endsFrom());
            byEnd("");
        }
        if (filter.endsUntil() != null) {
            with("valid_until <= :endsUntil", "endsUntil", filter.endsUntil());
            byEnd("");
        }
        if (filter.status() != null) {
            in(filter.status(), today, longest);
        }
    }

    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    String order() {
        return " ORDER BY " + order;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** One district is the rule, and an equation keeps the order of its index. */
    private void in(Set<String> districts) {
        if (districts.size() == 1) {
            with("district_code = :district", "district", districts.iterator().next());
        } else {
            with("district_code = ANY (:districts)", "districts", districts.toArray(String[]::new));
        }
    }

    private void in(CertificateStatus status, LocalDate today, Longest longest) {
        switch (status) {
            case VALID -> {
                conditions.add(IN_FORCE);
                with("(valid_until IS NULL OR expiring_from > :today)", "today", today);
            }
            case EXPIRING -> {
                conditions.add(IN_FORCE);
                with("valid_until BETWEEN :today AND :latest AND expiring_from <= :today", "today", today);
                parameters.put("latest", today.plusDays(longest.window()));
                byEnd("");
            }
            case GRACE -> {
                conditions.add(IN_FORCE);
                with("valid_until < :today AND valid_until >= :earliest AND grace_until >= :today", "today", today);
                parameters.put("earliest", today.minusDays(longest.grace()));
                byEnd(" DESC");
            }
            case EXPIRED -> {
                conditions.add(IN_FORCE);
                with("valid_until < :today AND grace_until < :today", "today", today);
                byEnd(" DESC");
            }
            case REVOKED -> conditions.add("revoked_at IS NOT NULL");
            case REPLACED -> conditions.add("replaced_by IS NOT NULL");
            case RENEWED -> conditions.add("renewed_by IS NOT NULL AND revoked_at IS NULL AND replaced_by IS NULL");
        }
    }

    private void byEnd(String direction) {
        order = "valid_until" + direction + ", id" + direction;
    }

    private void with(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    private static String prefix(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
