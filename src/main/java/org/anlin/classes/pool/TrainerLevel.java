package org.anlin.classes.pool;

/** 助教, 培训师, 主任培训师. */
public enum TrainerLevel {
    ASSISTANT,
    INSTRUCTOR,
    LEAD;

    public boolean mayLead() {
        return this != ASSISTANT;
    }
}
