package io.cupel.bench;

import hex.genmodel.MojoModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/** The model library's own {@code score0} in one thread, with nothing around it. */
final class RawScoring {
    private RawScoring() {}

    static double rowsPerSecond(Path mojo, Duration time) throws Exception {
        MojoModel model = MojoModel.load(mojo.toString());
        double[][] rows = rows(model);
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

    private static double[][] rows(MojoModel model) {
        Random random = new Random(42);
        double[][] rows = new double[1_000][model.nfeatures()];
        for (double[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                String[] domain = model.getDomainValues(i);
                row[i] = domain == null ? random.nextInt(100) : random.nextInt(domain.length);
            }
        }
        return rows;
    }
}
