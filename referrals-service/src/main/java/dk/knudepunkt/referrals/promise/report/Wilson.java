package dk.knudepunkt.referrals.promise.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The 95 % score interval of a share (E. B. Wilson, 1927): unlike the usual one it holds for few cases, and never leaves
 * 0-100.
 *
 * @param low in percent, one decimal
 * @param high in percent, one decimal
 */
record Wilson(BigDecimal low, BigDecimal high) {

    private static final double Z = 1.959964;

    static Wilson of(long hits, long n) {
        var share = (double) hits / n;
        var square = Z * Z;
        var middle = share + square / (2 * n);
        var margin = Z * Math.sqrt(share * (1 - share) / n + square / (4.0 * n * n));
        var scale = 1 + square / n;
        return new Wilson(percent((middle - margin) / scale), percent((middle + margin) / scale));
    }

    static BigDecimal percent(double share) {
        return BigDecimal.valueOf(Math.clamp(share, 0, 1) * 100).setScale(1, RoundingMode.HALF_UP);
    }
}
