package org.anlin.bases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.anlin.shared.RuleViolation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings content/bases/bases.csv into the catalogue at every start, one instance at a time. What staff changed stays as they left it. */
@Component
class ContentBases {

    private static final Logger LOG = LoggerFactory.getLogger(ContentBases.class);
    // Raised when the same line is to be read in another way.
    private static final String READING = "1";
    private static final int LOCK = 0xBA5E;

    private final OutreachBaseRepository bases;
    private final BasePublishing publishing;
    private final Themes themes;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Path file;

    ContentBases(
            OutreachBaseRepository bases,
            BasePublishing publishing,
            Themes themes,
            JdbcClient jdbc,
            Clock clock,
            @Value("${anlin.content}") Path content) {
        this.bases = bases;
        this.publishing = publishing;
        this.themes = themes;
        this.jdbc = jdbc;
        this.clock = clock;
        this.file = content.resolve("bases/bases.csv");
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(1)
    @Transactional
    public void run() throws IOException {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, i) -> "")
                .single();
        try (var reader = Files.newBufferedReader(file);
                var lines = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            for (CSVRecord line : lines) {
                take(line);
            }
        }
    }

    private void take(CSVRecord line) {
        var row = new ContentRow(line, themes);
        String hash = hash(line);
        try {
            Optional<OutreachBase> known = bases.findBySlug(row.slug());
            if (known.isEmpty()) {
                add(row, hash);
            } else if (!hash.equals(known.get().provenance.importedHash())) {
                renew(known.get(), row, hash);
            }
        } catch (RuleViolation refusal) {
            LOG.warn("content: bases/bases.csv, {}: {}", row.slug(), refusal.getMessage());
        }
    }

    private void add(ContentRow row, String hash) {
        var base = OutreachBase.draft(row.slug(), row.details(), row.provenance(hash), clock.instant());
        if (row.isForPublic()) {
            base.state = BaseState.PUBLISHED;
        }
        publishing.refresh(bases.save(base));
    }

    private void renew(OutreachBase base, ContentRow row, String hash) {
        if (base.changedBy != null) {
            LOG.info("content: {} was changed by staff and stays so", base.slug);
            return;
        }
        base.describe(row.details());
        base.provenance = row.provenance(hash);
        base.state = row.isForPublic() ? BaseState.PUBLISHED : BaseState.DRAFT;
        base.changedAt = clock.instant();
        publishing.refresh(bases.save(base));
    }

    private static String hash(CSVRecord line) {
        try {
            byte[] text = (READING + line.toMap()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
