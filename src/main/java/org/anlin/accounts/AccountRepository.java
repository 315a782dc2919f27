package org.anlin.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRepository extends ListCrudRepository<Account, AccountId> {

    @Query("SELECT * FROM accounts.account WHERE phone = :contact OR email = :contact")
    Optional<Account> findByContact(String contact);

    /** Who names this contact as guardian and waits for an answer. */
    @Query("SELECT * FROM accounts.account WHERE guardian_contact = :contact AND guardian_id IS NULL ORDER BY id")
    List<Account> findByAskedGuardian(String contact);

    List<Account> findByGuardianId(AccountId guardian);
}
