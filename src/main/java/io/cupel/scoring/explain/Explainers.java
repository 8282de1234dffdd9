package io.cupel.scoring.explain;

import hex.genmodel.MojoModel;
import hex.genmodel.algos.drf.DrfMojoModel;
import hex.genmodel.algos.gbm.GbmMojoModel;
import hex.genmodel.algos.glm.GlmMojoModel;
import hex.genmodel.algos.xgboost.XGBoostJavaMojoModel;
import io.cupel.scoring.domain.ProblemKind;
import io.cupel.scoring.mojo.Mojo;
import java.util.Arrays;
import java.util.Optional;

/** Chooses how a model is explained: exactly where there is an exact way that agrees with the model, else by sampling. */
public final class Explainers {
    private Explainers() {}

    /** @param background rows to compare with; may be empty */
    public static Explainer of(Mojo mojo, double[][] background) {
        return exact(mojo).orElseGet(() -> new SampledExplainer(mojo, background));
    }

    private static Optional<Explainer> exact(Mojo mojo) {
        MojoModel model = mojo.model();
        if (mojo.kind() == ProblemKind.MULTICLASS) {
            return Optional.empty();
        }
        if (model instanceof GlmMojoModel) {
            return LinearExplainer.of(mojo).map(linear -> linear);
        }
        return trees(mojo).filter(trees -> agrees(trees, mojo)).map(trees -> trees);
    }

    private static Optional<TreeExplainer> trees(Mojo mojo) {
        MojoModel model = mojo.model();
        if (model instanceof GbmMojoModel gbm) {
            return Optional.of(new TreeExplainer(mojo, SharedTrees.ofBoosting(gbm), false));
        }
        if (model instanceof DrfMojoModel forest && !forest.isBinomialDoubleTrees()) {
            return Optional.of(new TreeExplainer(mojo, SharedTrees.ofForest(forest, mojo.kind()), true));
        }
        if (model instanceof XGBoostJavaMojoModel xgboost && "gbtree".equals(xgboost._boosterType)) {
            return Optional.of(new TreeExplainer(mojo, new XgboostTrees(xgboost), false));
        }
        return Optional.empty();
    }

    /** A model whose answer is more than its trees' sum (say, with dropped trees) is better sampled than explained wrongly. */
    private static boolean agrees(TreeExplainer trees, Mojo mojo) {
        double[] row = new double[mojo.features().size()];
        Arrays.fill(row, Double.NaN);
        return trees.agreesOn(row, mojo.model().score0(row.clone(), new double[mojo.scoreSize()]));
    }
}
