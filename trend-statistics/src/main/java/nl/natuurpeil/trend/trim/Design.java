package nl.natuurpeil.trend.trim;

/**
 * The design matrix of the time effects: one row per cell of a site, one column per parameter of a block, and a copy of
 * the block for each covariate class above the baseline.
 *
 * <p>Months add their own effects to the block; the first month and, in model 3, the first time are the reference.
 */
final class Design {

    private final double[][] block;
    private final int columns;
    private final CovariateGroups groups;

    private Design(double[][] timeColumns, CountTable table) {
        this.groups = table.groups();
        int timeParameters = timeColumns[0].length;
        this.columns = timeParameters + table.months() - 1;
        this.block = new double[table.cells()][columns];
        for (int cell = 0; cell < block.length; cell++) {
            System.arraycopy(timeColumns[table.timeOfCell(cell)], 0, block[cell], 0, timeParameters);
            int month = cell / table.timeCount();
            if (month > 0) {
                block[cell][timeParameters + month - 1] = 1;
            }
        }
    }

    /** Model 1. */
    static Design noTimeEffect(CountTable table) {
        return new Design(new double[table.timeCount()][0], table);
    }

    /** Model 2: slope l holds from changepoint l to the next; before the first changepoint the line is flat. */
    static Design linear(CountTable table, int[] changepoints) {
        int times = table.timeCount();
        double[][] rows = new double[times][changepoints.length];
        for (int l = 0; l < changepoints.length; l++) {
            int from = changepoints[l];
            int upto = l + 1 < changepoints.length ? changepoints[l + 1] : times;
            for (int j = 1; j <= times; j++) {
                rows[j - 1][l] = Math.min(Math.max(j - from, 0), upto - from);
            }
        }
        return new Design(rows, table);
    }

    /** Model 3. */
    static Design timeEffects(CountTable table) {
        double[][] rows = new double[table.timeCount()][table.timeCount() - 1];
        for (int j = 1; j < rows.length; j++) {
            rows[j][j - 1] = 1;
        }
        return new Design(rows, table);
    }

    /** Number of parameters of one block. */
    int blockSize() {
        return columns;
    }

    /** Number of parameters of all blocks. */
    int size() {
        return columns * groups.blocks();
    }

    /** The logarithm of the expected counts of a group, less its site parameters. */
    double[] predictor(int group, double[] beta) {
        double[] predictor = new double[block.length];
        for (int active : groups.activeBlocks(group)) {
            int offset = active * columns;
            for (int cell = 0; cell < predictor.length; cell++) {
                double sum = 0;
                for (int k = 0; k < columns; k++) {
                    sum += block[cell][k] * beta[offset + k];
                }
                predictor[cell] += sum;
            }
        }
        return predictor;
    }

    /** Adds the information of a group, given per pair of cells, to that of all parameters. */
    void addInformation(int group, double[][] cellInformation, double[][] information) {
        double[][] half = new double[block.length][columns];
        for (int cell = 0; cell < block.length; cell++) {
            addRows(cellInformation[cell], half[cell]);
        }
        double[][] ofBlock = new double[columns][columns];
        for (int cell = 0; cell < block.length; cell++) {
            for (int k = 0; k < columns; k++) {
                double factor = block[cell][k];
                if (factor != 0) {
                    for (int m = 0; m < columns; m++) {
                        ofBlock[k][m] += factor * half[cell][m];
                    }
                }
            }
        }
        int[] active = groups.activeBlocks(group);
        for (int a : active) {
            for (int b : active) {
                for (int k = 0; k < columns; k++) {
                    for (int m = 0; m < columns; m++) {
                        information[a * columns + k][b * columns + m] += ofBlock[k][m];
                    }
                }
            }
        }
    }

    /** Adds the projection of a row over the cells, such as a score, to a row over all parameters. */
    void addProjection(int group, double[] cellRow, double[] row) {
        double[] ofBlock = new double[columns];
        addRows(cellRow, ofBlock);
        for (int a : groups.activeBlocks(group)) {
            for (int k = 0; k < columns; k++) {
                row[a * columns + k] += ofBlock[k];
            }
        }
    }

    /** Adds the information that counts per cell hold about each parameter while all others are known. */
    void addDiagonal(int group, double[] cellCounts, double[] diagonal) {
        for (int a : groups.activeBlocks(group)) {
            for (int cell = 0; cell < cellCounts.length; cell++) {
                for (int k = 0; k < columns; k++) {
                    diagonal[a * columns + k] += cellCounts[cell] * block[cell][k] * block[cell][k];
                }
            }
        }
    }

    private void addRows(double[] weights, double[] target) {
        for (int cell = 0; cell < weights.length; cell++) {
            double weight = weights[cell];
            if (weight != 0) {
                double[] row = block[cell];
                for (int k = 0; k < columns; k++) {
                    target[k] += weight * row[k];
                }
            }
        }
    }
}
