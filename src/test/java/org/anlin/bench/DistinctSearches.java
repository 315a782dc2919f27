package org.anlin.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * More than three thousand different searches of the usual kind: the questions of the content folder with one more word, with a
 * district among the words, and with a district as filter. Asked in turn, none comes twice within seconds.
 */
final class DistinctSearches {

    private static final List<String> WORDS =
            List.of(("学校 家里 老人 孩子 社区 周末 夜里 地铁 幼儿园 高层 车里 冬天 夏天 办公室 商场 志愿者 培训 步骤 视频 考核 要点 准备 注意 课程 电话 多久 为什么 小区 楼道 医院 "
                            + "公交 郊区 山区 雨天 停电 新手 证书 口诀 清单 演练")
                    .split(" "));

    private DistinctSearches() {}

    static List<String> paths() throws IOException {
        List<String> paths = new ArrayList<>();
        List<String> questions = questions();
        for (String question : questions) {
            WORDS.forEach(word -> paths.add(path(question + " " + word)));
        }
        for (String line : lines("content/search/districts.csv")) {
            String[] district = line.split(",");
            questions.forEach(question -> paths.add(path(district[1] + " " + question)));
            questions.forEach(question -> paths.add(path(question) + "&district=" + district[0]));
        }
        Collections.shuffle(paths, new Random(1));
        return paths;
    }

    /** The questions as they are. */
    static List<String> plainPaths() throws IOException {
        return questions().stream().map(DistinctSearches::path).toList();
    }

    private static List<String> questions() throws IOException {
        return lines("content/search/queries.csv").stream()
                .map(line -> line.split(",")[1])
                .toList();
    }

    private static List<String> lines(String file) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.skip(1).toList();
        }
    }

    private static String path(String question) {
        return "/search.json?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }
}
