package org.anlin.classes.pool;

import org.anlin.accounts.AccountId;
import org.springframework.data.repository.ListCrudRepository;

interface TrainerRepository extends ListCrudRepository<Trainer, AccountId> {}
