package signpost.kb.understanding;

/// What each class should be for one vector, and how much it counts.
interface Targets {
    float target(int c);

    float weight(int c);

    /// Exactly one class is right.
    static Targets one(int right, float weight) {
        return new Targets() {
            @Override
            public float target(int c) {
                return c == right ? 1 : 0;
            }

            @Override
            public float weight(int c) {
                return weight;
            }
        };
    }

    /// Each class has its own answer; weight 0 means that nothing is said about it.
    static Targets each(float[] targets, float[] weights) {
        return new Targets() {
            @Override
            public float target(int c) {
                return targets[c];
            }

            @Override
            public float weight(int c) {
                return weights[c];
            }
        };
    }
}
