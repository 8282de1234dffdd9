package io.cupel.scoring.explain;

import hex.genmodel.PredictContributions;
import hex.genmodel.algos.xgboost.XGBoostJavaMojoModel;

/**
 * TreeSHAP of an XGBoost model, which knows categorical columns only as one column per level, summed per column. The
 * levels stand in blocks, in the order of the model's columns; numbers follow.
 */
final class XgboostTrees implements TreeContributions {
    private final PredictContributions library;
    private final int[] blockEnds;
    private final int numbers;

    XgboostTrees(XGBoostJavaMojoModel model) {
        this.library = model.makeContributionsPredictor();
        this.blockEnds = model._catOffsets == null ? new int[] {0} : model._catOffsets.clone();
        this.numbers = model._nums;
    }

    @Override
    public double[] of(double[] row) {
        float[] perLevel = library.calculateContributions(row.clone());
        int columns = blockEnds.length - 1;
        double[] sums = new double[columns + numbers + 1];
        for (int column = 0; column < columns; column++) {
            for (int level = blockEnds[column]; level < blockEnds[column + 1]; level++) {
                sums[column] += perLevel[level];
            }
        }
        for (int i = 0; i <= numbers; i++) {
            sums[columns + i] = perLevel[blockEnds[columns] + i];
        }
        return sums;
    }
}
