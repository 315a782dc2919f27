package org.anlin.classes.roll;

/** Learners who are there against trainers and manikins. Without a limit ({@code perManikin} 0) the course needs no manikins. */
public record Ratio(int learners, int trainers, int manikins, int perTrainer, int perManikin) {

    public boolean enoughTrainers() {
        return learners <= trainers * perTrainer;
    }

    public boolean needsManikins() {
        return perManikin > 0;
    }

    public boolean enoughManikins() {
        return !needsManikins() || learners <= manikins * perManikin;
    }

    public boolean isGood() {
        return enoughTrainers() && enoughManikins();
    }

    public int trainersNeeded() {
        return Math.ceilDiv(learners, perTrainer);
    }

    public int manikinsNeeded() {
        return needsManikins() ? Math.ceilDiv(learners, perManikin) : 0;
    }
}
