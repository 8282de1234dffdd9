package io.cupel.privacy;

import io.cupel.datasets.DatasetSettings;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.privacy.AnalyzedContent.AnalyzedText;
import io.cupel.privacy.AnonymizedContent.AnonymizedText;
import io.cupel.privacy.detect.PiiDetector;
import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.detect.TextSpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Looks at texts and rows, and changes them, without keeping anything. */
@ApplicationScoped
@Transactional
public class ContentService {
    private final ContentRules rules;
    private final PiiDetector detector;
    private final TextScanner scanner;
    private final DatasetSettings datasets;

    @Inject
    public ContentService(ContentRules rules, PiiDetector detector, TextScanner scanner, DatasetSettings datasets) {
        this.rules = rules;
        this.detector = detector;
        this.scanner = scanner;
        this.datasets = datasets;
    }

    /** @throws InvalidInputException for rows with more columns than a dataset may have */
    @Transactional(Transactional.TxType.SUPPORTS)
    public AnalyzedContent analyze(AnalyzeContent command) {
        Content content = command.content();
        ContentScan scan = new ContentScan(content, scanner, type -> Optional.of(cell -> cell));
        List<AnalyzedText> results = content.allTexts().stream()
                .map(text -> new AnalyzedText(FoundSpan.all(scan.found(text))))
                .toList();
        RowColumns columns = columns(content);
        List<FoundColumn> found = columns.judge(detector, content);
        RowScan rows = new RowScan(scan);
        rows.apply(content.allRows(), columns);
        return new AnalyzedContent(results, found, rows.cells());
    }

    /**
     * With a policy: by its rules and its keys, for editors of its project.
     *
     * @throws InvalidInputException for an action that needs keys, without a policy, and for rows with more columns than a dataset may have
     */
    public AnonymizedContent anonymize(AnonymizeContent command) {
        Content content = command.content();
        ContentScan scan = new ContentScan(content, scanner, rules.of(command)::of);
        List<AnonymizedText> results =
                content.allTexts().stream().map(text -> changed(text, scan)).toList();
        RowColumns columns = columns(content);
        List<FoundColumn> found = columns.judge(detector, content);
        RowScan rows = new RowScan(scan);
        return new AnonymizedContent(results, rows.apply(content.allRows(), columns), found, rows.cells());
    }

    private RowColumns columns(Content content) {
        return RowColumns.of(content.allRows(), datasets.maxColumns());
    }

    private static AnonymizedText changed(String text, ContentScan scan) {
        List<TextSpan> spans = scan.found(text);
        return new AnonymizedText(scan.changed(text, spans), FoundSpan.all(spans));
    }
}
