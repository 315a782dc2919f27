package org.anlin.search.language;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Understands queries with the word lists of the content folder and the vocabulary of what is published. */
public final class QueryReader {

    /** Nobody asks longer questions; what is longer is cut. */
    public static final int LONGEST_QUERY = 80;

    private static final int SHORTEST_NEAR = 2;
    private static final int MOST_TERMS = 4;

    private final Synonyms synonyms;
    private final Districts districts;
    private final Set<String> questionWords;
    private volatile Vocabulary vocabulary;

    public QueryReader(Path content) {
        this.synonyms = Synonyms.in(content);
        this.districts = Districts.in(content);
        this.questionWords = new HashSet<>(ContentLines.of(content.resolve("search/question-words.txt")));
        this.vocabulary = new Vocabulary(synonyms.words());
    }

    public Synonyms synonyms() {
        return synonyms;
    }

    public Districts districts() {
        return districts;
    }

    /** Learns the keywords of what is published. */
    public void learn(Set<String> keywords) {
        Set<String> words = new HashSet<>(synonyms.words());
        keywords.stream().map(Words::fold).filter(this::isPlainWord).forEach(words::add);
        vocabulary = new Vocabulary(words, keywords);
    }

    /** @param isWritten whether any published document has these characters side by side; what is written is no misspelling */
    public ReadQuery read(String query, Predicate<String> isWritten) {
        String text = Words.ofQuestion(cut(Words.fold(query))).strip().replaceAll("\\s+", " ");
        return new QueryScan(this, text, new Spelling(vocabulary, isWritten)).read();
    }

    /** Known words to try instead of those that found nothing. */
    public List<String> near(ReadQuery query, int most) {
        return query.terms().stream()
                .filter(term -> term.text().length() >= SHORTEST_NEAR)
                .limit(MOST_TERMS)
                .flatMap(term -> vocabulary.likest(term.text(), most).stream())
                .distinct()
                .limit(most)
                .toList();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    boolean isQuestionWord(String word) {
        return questionWords.contains(word);
    }

    // A keyword may be a whole question; as a word of the vocabulary it would hide the words in it.
    private boolean isPlainWord(String keyword) {
        return keyword.length() <= Vocabulary.LONGEST
                && questionWords.stream().noneMatch(word -> word.length() > 1 && keyword.contains(word));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUERY
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUERY));
    }
}
