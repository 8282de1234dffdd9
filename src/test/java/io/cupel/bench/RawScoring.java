package io.cupel.bench;

import hex.genmodel.MojoModel;
import io.cupel.scoring.ScoringModel;
import io.cupel.scoring.domain.InputRow;
import java.nio.file.Path;
import java.time.Duration;

/** The model library's own {@code score0} in one thread, with nothing around it, on rows that were read before. */
final class RawScoring {
    private RawScoring() {}

    /** @param body of a predict call, whose rows are scored */
    static double rowsPerSecond(Path mojo, byte[] body, Duration time) throws Exception {
        double[][] rows = ScoringModel.load(mojo).read(body).rows().stream()
                .map(InputRow::values)
                .toArray(double[][]::new);
        MojoModel model = MojoModel.load(mojo.toString());
        score(model, rows, time.dividedBy(2));
        return score(model, rows, time);
    }

    private static double score(MojoModel model, double[][] rows, Duration time) {
        double[] scores = new double[model.getPredsSize()];
        long start = System.nanoTime();
        long count = 0;
        while (System.nanoTime() - start < time.toNanos()) {
            for (double[] row : rows) {
                model.score0(row, scores);
            }
            count += rows.length;
        }
        return count * 1e9 / (System.nanoTime() - start);
    }
}
