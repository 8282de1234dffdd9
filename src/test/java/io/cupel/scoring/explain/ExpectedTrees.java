package io.cupel.scoring.explain;

import hex.genmodel.algos.tree.SharedTreeMojoModel;
import hex.genmodel.algos.tree.SharedTreeNode;
import hex.genmodel.algos.tree.SharedTreeSubgraph;
import java.util.List;

/** What trees are expected to answer when only some columns are known: unknown splits go both ways by their share of rows. */
final class ExpectedTrees {
    private final List<SharedTreeSubgraph> trees;
    private final SharedTreeMojoModel model;

    ExpectedTrees(SharedTreeMojoModel model) {
        this.model = model;
        this.trees = model.computeGraph(-1).subgraphArray;
    }

    double value(double[] row, int subset) {
        double sum = 0;
        for (SharedTreeSubgraph tree : trees) {
            sum += value(tree.getNodes(), tree.getNodes()[0], row, subset);
        }
        boolean averages = model._algoName.equals("drf");
        return averages ? sum / trees.size() : sum;
    }

    private static double value(SharedTreeNode[] nodes, SharedTreeNode node, double[] row, int subset) {
        if (node.isLeaf()) {
            return node.getLeafValue();
        }
        if ((subset >> node.getSplitIndex() & 1) == 1) {
            return value(nodes, nodes[node.next(row)], row, subset);
        }
        double left = leafWeight(node.getLeftChild());
        double right = leafWeight(node.getRightChild());
        return (left * value(nodes, node.getLeftChild(), row, subset)
                        + right * value(nodes, node.getRightChild(), row, subset))
                / (left + right);
    }

    private static double leafWeight(SharedTreeNode node) {
        return node.isLeaf() ? node.getWeight() : leafWeight(node.getLeftChild()) + leafWeight(node.getRightChild());
    }
}
