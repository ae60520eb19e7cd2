package dk.knudepunkt.platform.testing.shapes;

/** Breaks smallRecords. */
record LongRecord(
        int a,
        int b,
        int c,
        int d,
        int e,
        int f,
        int g,
        int h,
        int i,
        int j,
        int k,
        int l,
        int m,
        int n,
        int o,
        int p) {}
