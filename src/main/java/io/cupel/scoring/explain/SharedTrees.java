package io.cupel.scoring.explain;

import hex.genmodel.algos.drf.DrfMojoModel;
import hex.genmodel.algos.gbm.GbmMojoModel;
import hex.genmodel.algos.tree.SharedTreeMojoModel;
import hex.genmodel.algos.tree.SharedTreeNode;
import hex.genmodel.algos.tree.TreeSHAP;
import hex.genmodel.algos.tree.TreeSHAPPredictor;
import io.cupel.scoring.domain.ProblemKind;
import java.util.Comparator;
import java.util.List;

/**
 * TreeSHAP over the trees of a GBM or a forest.
 *
 * <p>The library's own predictor is not used for three reasons. Where trees were grown on samples of the rows, the root
 * carries the weight of all rows and its children those of the sample only, so that expectations come out too small and
 * the difference is credited to the root's column: weights are summed anew from the leaves here. For a binary forest, whose
 * trees vote for the first class, the library spreads the constant 1 of "1 minus the vote" over the features instead of
 * leaving it in the bias. And it sums single-precision numbers over all trees.
 */
final class SharedTrees implements TreeContributions {
    private static final float LEAST_WEIGHT = 1e-3f;

    private final List<TreeSHAPPredictor<double[]>> trees;
    private final TreeSHAPPredictor<double[]> deepest;
    private final int features;
    private final double factor;
    private final double constant;

    private SharedTrees(SharedTreeMojoModel model, double factor, double constant) {
        this.trees = model.computeGraph(-1).subgraphArray.stream()
                .map(tree -> predictor(tree.getNodes()))
                .toList();
        this.deepest = trees.stream()
                .max(Comparator.comparingInt(TreeSHAPPredictor::getWorkspaceSize))
                .orElseThrow(() -> new IllegalArgumentException("A model without trees"));
        this.features = model.nfeatures();
        this.factor = factor;
        this.constant = constant;
    }

    static SharedTrees ofBoosting(GbmMojoModel model) {
        return new SharedTrees(model, 1, model.getInitF());
    }

    static SharedTrees ofForest(DrfMojoModel model, ProblemKind kind) {
        double share = 1.0 / model.getNTreeGroups();
        return kind == ProblemKind.BINARY ? new SharedTrees(model, -share, 1) : new SharedTrees(model, share, 0);
    }

    private static TreeSHAPPredictor<double[]> predictor(SharedTreeNode[] nodes) {
        sumWeights(nodes[0]);
        return new TreeSHAP<double[], SharedTreeNode, SharedTreeNode>(nodes);
    }

    /** No leaf may weigh nothing: shares of weights are divided by each other. */
    private static float sumWeights(SharedTreeNode node) {
        float weight = node.isLeaf()
                ? Math.max(node.getWeight(), LEAST_WEIGHT)
                : sumWeights(node.getLeftChild()) + sumWeights(node.getRightChild());
        node.setWeight(weight);
        return weight;
    }

    @Override
    public double[] of(double[] row) {
        double[] sums = new double[features + 1];
        TreeSHAPPredictor.Workspace workspace = deepest.makeWorkspace();
        for (TreeSHAPPredictor<double[]> tree : trees) {
            float[] ofTree = tree.calculateContributions(row, new float[features + 1], 0, -1, workspace);
            for (int i = 0; i <= features; i++) {
                sums[i] += factor * ofTree[i];
            }
        }
        sums[features] += constant;
        return sums;
    }
}
