package org.anlin.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Lines of plain text as the HTML of a body. */
public final class DocumentText {

    private static final Pattern CHINESE = Pattern.compile(
            "[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]*\\p{IsHan}[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]*");

    private DocumentText() {}

    public static String html(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + HtmlUtils.htmlEscape(line, "UTF-8") + "</p>")
                .collect(Collectors.joining());
    }

    /** English lines; the Chinese in them, such as addresses, is marked so that it is read out as Chinese. */
    public static String englishHtml(List<String> lines) {
        return CHINESE.matcher(html(lines))
                .replaceAll(chinese -> "<span lang=\"zh-CN\">" + chinese.group() + "</span>");
    }
}
