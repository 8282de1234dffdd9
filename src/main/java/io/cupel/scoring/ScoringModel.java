package io.cupel.scoring;

import hex.genmodel.MojoModel;
import io.cupel.platform.error.DomainException;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.scoring.domain.Explanation;
import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.InputRow;
import io.cupel.scoring.domain.PartialDependence;
import io.cupel.scoring.domain.PredictionRequest;
import io.cupel.scoring.domain.ProblemKind;
import io.cupel.scoring.domain.ScoredRow;
import io.cupel.scoring.domain.ScoringFailedException;
import io.cupel.scoring.domain.UnusableModelException;
import io.cupel.scoring.explain.Explainer;
import io.cupel.scoring.explain.Explainers;
import io.cupel.scoring.explain.FeatureProbe;
import io.cupel.scoring.input.InputLimits;
import io.cupel.scoring.input.InputReader;
import io.cupel.scoring.mojo.ArchiveLimits;
import io.cupel.scoring.mojo.Mojo;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A trained model, ready to score. Immutable and safe for any number of threads; loading one takes some tens of
 * milliseconds, so share it through a {@link ModelCache}.
 */
public final class ScoringModel {
    private static final Logger LOG = Logger.getLogger(ScoringModel.class.getName());

    /** Some milliseconds of work: less is done before another thread has begun. */
    private static final int PARALLEL_FROM = 200;

    private final Mojo mojo;
    private final InputReader reader;
    private final PredictionWriter writer;
    private final Lazy<double[][]> background;
    private final Lazy<Explainer> explainer;

    private ScoringModel(Mojo mojo, InputLimits limits, byte @Nullable [] background) {
        this.mojo = mojo;
        this.reader = new InputReader(mojo.features(), mojo.kind() == ProblemKind.BINARY, limits);
        this.writer = new PredictionWriter(mojo.kind(), mojo.classes(), mojo.features());
        this.background = new Lazy<>(() -> backgroundRows(background));
        this.explainer = new Lazy<>(() -> Explainers.of(mojo, this.background.get()));
    }

    /** @throws UnusableModelException when the file is no model that can be scored here */
    public static ScoringModel load(Path file) {
        return load(file, null);
    }

    /**
     * @param background a predict body with rows of the training data, which sampled explanations compare with; null for
     *     none
     * @throws UnusableModelException when the file is no model that can be scored here
     */
    public static ScoringModel load(Path file, byte @Nullable [] background) {
        return new ScoringModel(Mojo.load(file, ArchiveLimits.DEFAULT), InputLimits.DEFAULT, background);
    }

    /** What the model reads, in its own order. */
    public List<Feature> features() {
        return mojo.features();
    }

    public ProblemKind kind() {
        return mojo.kind();
    }

    /** The levels of the target, in the order of the probabilities; empty for a regression. */
    public List<String> classes() {
        return mojo.classes();
    }

    /** The column that the model predicts. */
    public String target() {
        return mojo.model().getResponseName();
    }

    /** The algorithm's short name as the training engine writes it: {@code gbm}, {@code stackedensemble}… */
    public String algorithm() {
        return mojo.model()._algoName;
    }

    /** From which probability of the second class a binary model predicts it: where its F1 was best, seldom one half. */
    public Optional<Double> threshold() {
        return kind() == ProblemKind.BINARY ? Optional.of(mojo.model()._defaultThreshold) : Optional.empty();
    }

    /** About how many bytes the loaded model occupies. */
    public long weight() {
        // Explanations keep the trees a second time, as objects: about three times the packed form.
        return 100_000 + 4 * mojo.scoringBytes();
    }

    /**
     * Reads the body of a predict call.
     *
     * @throws io.cupel.platform.error.InvalidInputException with every fault found
     * @throws io.cupel.platform.error.DomainException {@code MALFORMED_JSON}
     */
    public PredictionRequest read(byte[] body) {
        return reader.read(body);
    }

    /**
     * One answer per row, in order. Long lists are scored on all processors.
     *
     * @throws ScoringFailedException when the model itself fails
     */
    public List<ScoredRow> predict(PredictionRequest request) {
        List<InputRow> rows = request.rows();
        try {
            return (rows.size() < PARALLEL_FROM ? rows.stream() : rows.parallelStream())
                    .map(row -> predict(row, request))
                    .toList();
        } catch (RuntimeException failure) {
            throw failure instanceof ScoringFailedException known
                    ? known
                    : new ScoringFailedException("The model failed on a valid row", failure);
        }
    }

    private ScoredRow predict(InputRow row, PredictionRequest request) {
        double[] scores = score(row.values());
        Explanation explanation = request.wantsContributions() ? explain(row, scores) : null;
        Double threshold = request.threshold();
        int predicted = threshold == null ? (int) scores[0] : scores[2] >= threshold ? 1 : 0;
        return new ScoredRow(scores, predicted, row.warnings(), explanation);
    }

    private Explanation explain(InputRow row, double[] scores) {
        Explanation explanation = explainer.get().explain(row.values(), scores);
        if (!Double.isFinite(explanation.bias())) {
            throw new ScoringFailedException("The explanation has no finite sum", null);
        }
        return explanation;
    }

    /** How many rows of the training data there are to explain with. */
    public int backgroundRows() {
        return background.get().length;
    }

    /**
     * How the answer depends on single features, by the rows of the training data; without these there is nothing to tell.
     *
     * @param points at how many values each feature is probed at most, two or more
     */
    public List<PartialDependence> dependences(List<Feature> features, int points) {
        FeatureProbe probe = new FeatureProbe(mojo, background.get());
        return features.parallelStream()
                .map(feature -> probe.probe(feature, points))
                .toList();
    }

    private double[] score(double[] values) {
        MojoModel model = mojo.model();
        double[] scores = model.score0(values, new double[mojo.scoreSize()]);
        for (double score : scores) {
            if (!Double.isFinite(score)) {
                throw new ScoringFailedException("The model gave no finite number", null);
            }
        }
        return scores;
    }

    /** Appends the answers as the JSON array {@code predictions} of the contract. */
    public void write(List<ScoredRow> rows, JsonBytes out) {
        writer.write(rows, out);
    }

    /** Rows that the model cannot read are none: an explanation against missing values is better than no answer. */
    private double[][] backgroundRows(byte @Nullable [] body) {
        if (body == null) {
            return new double[0][];
        }
        try {
            return reader.read(body).rows().stream().map(InputRow::values).toArray(double[][]::new);
        } catch (InvalidInputException | DomainException unreadable) {
            LOG.log(Level.WARNING, unreadable, () -> "Explaining without background rows: they do not fit the model");
            return new double[0][];
        }
    }
}
