package org.anlin.bases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A line of content/bases/bases.csv in our own words: what it is sure of, what it is not, and what is for staff only. */
record ContentRow(CSVRecord line, Themes themes) {

    private static final Pattern LATIN = Pattern.compile("[\\p{ASCII}]+");
    private static final Pattern NUMBER = Pattern.compile("^[0-9+() -]+");
    private static final Pattern MONTH = Pattern.compile("\\d{4}(-\\d{2})?");
    private static final Pattern DOUBT = Pattern.compile("核实|待核|推定|另有|有误|勿|间接|自有知识|以馆内公告|旧馆");
    // By the city's rule these are free for everybody; of all others the venue's announcement decides.
    private static final List<String> FREE_KINDS = List.of("地震科普馆", "地震台站科普点");
    private static final Map<String, String> FIELDS = Map.of(
            "organizer", "主办单位",
            "opening_hours", "开放时间",
            "fee", "票价",
            "booking", "预约方式",
            "district", "所在区",
            "address", "地址",
            "themes", "主题",
            "alias", "别名",
            "全部", "全部内容");

    String slug() {
        return line.get("id");
    }

    boolean isForPublic() {
        return confidence() != Confidence.OWN && !line.get("notes").contains("勿直接发布");
    }

    Confidence confidence() {
        return Confidence.valueOf(line.get("confidence").toUpperCase(Locale.ROOT));
    }

    BaseDetails details() {
        return new BaseDetails(name(), site(), access(), offer());
    }

    Provenance provenance(String hash) {
        String note = Stream.of("status", "notes", "source_date", "own_knowledge_fields")
                .map(line::get)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        return new Provenance(confidence(), line.get("source"), note, hash);
    }

    private BaseName name() {
        List<String> aliases = split("alias");
        return new BaseName(
                line.get("name"),
                aliases.stream()
                        .filter(alias -> LATIN.matcher(alias).matches())
                        .findFirst()
                        .orElse(null),
                aliases,
                line.get("type"),
                line.get("organizer"));
    }

    private BaseSite site() {
        return new BaseSite(line.get("district_code"), null, line.get("address"), null, null, null, null, null);
    }

    private BaseAccess access() {
        return new BaseAccess(
                first(NUMBER, line.get("phone")),
                null,
                line.get("opening_hours"),
                line.get("fee"),
                FREE_KINDS.contains(line.get("type")),
                BookingWay.saidAs(line.get("booking")),
                line.get("booking"),
                line.get("status").contains("待核"),
                asOf());
    }

    private BaseOffer offer() {
        List<String> topics = split("themes");
        return new BaseOffer(
                themes.of(topics),
                topics,
                audiences(),
                sentences(sentence -> !DOUBT.matcher(sentence).find()),
                unsure());
    }

    private List<String> audiences() {
        String words = line.get("booking") + line.get("fee") + line.get("notes");
        var audiences = new ArrayList<String>();
        if (words.contains("无需预约")) {
            audiences.add("everyone");
        }
        if (words.contains("中小学") || words.contains("学校") || words.contains("青少年")) {
            audiences.add("pupils");
        }
        if (words.contains("团体")) {
            audiences.add("groups");
        }
        return audiences;
    }

    private @Nullable String unsure() {
        var lines = new ArrayList<String>();
        if (line.get("status").contains("待核")) {
            lines.add(line.get("status"));
        }
        String doubts = sentences(sentence -> DOUBT.matcher(sentence).find());
        if (doubts != null) {
            lines.add(doubts);
        }
        String own = split("own_knowledge_fields").stream()
                .map(field -> FIELDS.getOrDefault(field, field))
                .collect(Collectors.joining("、"));
        if (!own.isEmpty()) {
            lines.add(own + "没有找到公开出处，请以场馆公告为准");
        }
        return lines.isEmpty() ? null : String.join("。\n", lines) + "。";
    }

    private @Nullable String sentences(Function<String, Boolean> wanted) {
        String kept = Arrays.stream(line.get("notes").split("[；。]"))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty() && wanted.apply(sentence))
                .collect(Collectors.joining("；"));
        return kept.isEmpty() ? null : kept;
    }

    private @Nullable String asOf() {
        return MONTH.matcher(line.get("source_date"))
                .results()
                .map(MatchResult::group)
                .max(String::compareTo)
                .orElse(null);
    }

    private List<String> split(String column) {
        return Arrays.stream(line.get(column).split("\\|"))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static @Nullable String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group() : null;
    }
}
