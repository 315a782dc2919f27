package org.anlin.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.anlin.search.language.ReadQuery.Term;
import org.junit.jupiter.api.Test;

class QueryReaderTests {

    private final QueryReader reader = new QueryReader(Path.of("content"));

    @Test
    void leavesQuestionWordsOut() {
        assertThat(terms("灭火器怎么用")).containsExactly("灭火器");
        assertThat(terms("地震要不要跑")).containsExactly("地震", "跑");
    }

    @Test
    void keepsAQueryThatHasOnlyQuestionWords() {
        assertThat(terms("怎么办")).containsExactly("怎么办");
    }

    @Test
    void recognisesADistrict() {
        ReadQuery read = read("海淀 避难场所");

        assertThat(read.district()).isNotNull();
        assertThat(read.district().code()).isEqualTo("110108");
        assertThat(terms("海淀 避难场所")).containsExactly("避难场所");
    }

    @Test
    void turnsPinyinIntoTheWord() {
        assertThat(terms("xinfeifusu")).containsExactly("心肺复苏");
        assertThat(terms("shengmingtongdao")).containsExactly("生命通道");
    }

    @Test
    void forgivesOneSlipInPinyin() {
        assertThat(terms("xinfeifushu")).containsExactly("心肺复苏");
        assertThat(terms("xinfiefusu")).containsExactly("心肺复苏");
        assertThat(reader.read("xinfeifushu", text -> true).corrected()).isNull();
    }

    @Test
    void turnsPinyinIntoTheWordWhenItsSyllablesStandApart() {
        assertThat(terms("xin fei fu su")).containsExactly("心肺复苏");
        assertThat(terms("yi yang hua tan zhong du zenme")).startsWith("一氧化碳中毒");
        assertThat(read("xinfei fusu").corrected()).isEqualTo("心肺复苏");
    }

    @Test
    void takesOfAWordThatPinyinBeginsOnlyWhatWasTyped() {
        reader.learn(Set.of("避险避难"));

        assertThat(terms("bixian")).containsExactly("避险");
    }

    @Test
    void mendsAForeignWordThatIsWrittenNowhere() {
        reader.learn(Set.of("fire extinguisher", "how to use an AED"));

        assertThat(read("fire extingisher").corrected()).isEqualTo("fire extinguisher");
        assertThat(reader.read("extingisher", text -> true).corrected()).isNull();
        assertThat(read("extinct").corrected()).isNull();
    }

    @Test
    void readsTraditionalCharacters() {
        assertThat(terms("滅火器怎麼用")).containsExactly("灭火器");
        assertThat(read("滅火器").corrected()).isNull();
    }

    @Test
    void hearsWhatAWhetherQuestionAsksAbout() {
        reader.learn(Set.of("打针"));

        assertThat(read("狗咬打不打针").asksHow()).isTrue();
        assertThat(terms("狗咬打不打针")).containsExactly("狗咬", "打针");
    }

    @Test
    void saysNothingOfACorrectionThatChangesNothing() {
        reader.learn(Set.of("动不了"));

        assertThat(read("奶奶摔了一跤腿动不了").corrected()).isNull();
        assertThat(read("脑溢血").corrected()).isNull();
    }

    @Test
    void namesKnownWordsThatAreNear() {
        assertThat(reader.near(read("xinfaifuxu"), 3)).first().isEqualTo("心肺复苏");
        assertThat(reader.near(read("hemlik"), 3)).contains("heimlich");
        assertThat(reader.near(read("qqzzxxyyww"), 3)).isEmpty();
    }

    @Test
    void mendsACharacterThatSoundsTheSame() {
        assertThat(read("灭活器 使用").corrected()).isEqualTo("灭火器 使用");
        assertThat(read("心肺复酥").corrected()).isEqualTo("心肺复苏");
    }

    @Test
    void leavesAWordAloneThatIsWrittenSomewhere() {
        assertThat(reader.read("心肺复酥", text -> true).corrected()).isNull();
    }

    @Test
    void learnsKeywords() {
        reader.learn(Set.of("绿孔雀", "孔雀怎么养"));

        assertThat(terms("绿孔雀能养吗")).containsExactly("绿孔雀", "养");
        assertThat(terms("lvkongque")).containsExactly("绿孔雀");
    }

    @Test
    void longQueriesAreCutAndQuicklyRead() {
        String query = "丹顶鹤<script>*:(".repeat(2000);
        read(query);

        long began = System.nanoTime();
        ReadQuery read = read(query);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(200));
        assertThat(read.text().length()).isLessThanOrEqualTo(QueryReader.LONGEST_QUERY);
    }

    @Test
    void nothingToReadIsEmpty() {
        assertThat(read(" ,.!? ").isEmpty()).isTrue();
        assertThat(read("\u0000\u0007").isEmpty()).isTrue();
    }

    private ReadQuery read(String query) {
        return reader.read(query, text -> false);
    }

    private List<String> terms(String query) {
        return read(query).terms().stream().map(Term::text).toList();
    }
}
