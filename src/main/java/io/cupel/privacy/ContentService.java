package io.cupel.privacy;

import io.cupel.platform.error.InvalidInputException;
import io.cupel.privacy.AnalyzedContent.AnalyzedText;
import io.cupel.privacy.AnonymizedContent.AnonymizedText;
import io.cupel.privacy.detect.Candidate;
import io.cupel.privacy.detect.ColumnSample;
import io.cupel.privacy.detect.Finding;
import io.cupel.privacy.detect.PiiDetector;
import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.detect.TextSpan;
import io.cupel.privacy.plan.KindFunctions;
import io.cupel.privacy.transform.CellFunction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at texts and rows, and changes them, without keeping anything. */
@ApplicationScoped
@Transactional
public class ContentService {
    private final ContentRules rules;
    private final PiiDetector detector;
    private final TextScanner scanner;

    @Inject
    public ContentService(ContentRules rules, PiiDetector detector, TextScanner scanner) {
        this.rules = rules;
        this.detector = detector;
        this.scanner = scanner;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public AnalyzedContent analyze(AnalyzeContent command) {
        Content content = command.content();
        List<AnalyzedText> results = content.allTexts().stream()
                .map(text -> new AnalyzedText(told(found(content, text))))
                .toList();
        return new AnalyzedContent(results, new ArrayList<>(columns(content).values()));
    }

    /**
     * With a policy: by its rules and its keys, for editors of its project.
     *
     * @throws InvalidInputException for an action that needs keys, without a policy
     */
    public AnonymizedContent anonymize(AnonymizeContent command) {
        Content content = command.content();
        KindFunctions functions = rules.of(command);
        List<AnonymizedText> results = content.allTexts().stream()
                .map(text -> changed(text, found(content, text), functions))
                .toList();
        Map<String, FoundColumn> columns = columns(content);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        if (content.rows() != null) {
            content.rows().forEach(row -> rows.add(changed(row, columns, functions)));
        }
        return new AnonymizedContent(results, rows, new ArrayList<>(columns.values()));
    }

    private List<TextSpan> found(Content content, String text) {
        return scanner.scan(text).stream().filter(content::counts).toList();
    }

    private static List<FoundSpan> told(List<TextSpan> spans) {
        return spans.stream().map(FoundSpan::of).toList();
    }

    /** By name, in the order in which the rows name them. */
    private Map<String, FoundColumn> columns(Content content) {
        Map<String, FoundColumn> found = new LinkedHashMap<>();
        if (content.rows() == null) {
            return found;
        }
        for (Finding finding : detector.detect(samples(content.rows()))) {
            Candidate winner = finding.winner();
            if (winner != null && content.counts(winner)) {
                found.put(finding.column(), FoundColumn.of(finding.column(), winner));
            }
        }
        return found;
    }

    private static List<ColumnSample> samples(List<Map<String, Object>> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.keySet()));
        return names.stream()
                .map(name -> ColumnSample.of(
                        name, rows.stream().map(row -> text(row.get(name))).toList()))
                .toList();
    }

    private static @Nullable String text(@Nullable Object cell) {
        return cell instanceof Collection || cell instanceof Map ? null : Objects.toString(cell, null);
    }

    private static AnonymizedText changed(String text, List<TextSpan> spans, KindFunctions functions) {
        String changed = TextSpan.replace(text, spans, (type, piece) -> {
            CellFunction function = functions.of(type).orElse(null);
            return function == null ? piece : function.apply(piece);
        });
        return new AnonymizedText(changed, told(spans));
    }

    private static Map<String, @Nullable Object> changed(
            Map<String, Object> row, Map<String, FoundColumn> columns, KindFunctions functions) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(row);
        changed.replaceAll((name, cell) -> {
            CellFunction function = Optional.ofNullable(columns.get(name))
                    .flatMap(column -> functions.of(column.piiType()))
                    .orElse(null);
            String text = text(cell);
            return function == null || text == null ? cell : function.apply(text);
        });
        return changed;
    }
}
