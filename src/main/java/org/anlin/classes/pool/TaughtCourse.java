package org.anlin.classes.pool;

import org.springframework.data.relational.core.mapping.Table;

@Table(schema = "classes", name = "trainer_course")
record TaughtCourse(String course) {}
