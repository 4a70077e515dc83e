package org.trellis.platform.tenancy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A pool like the application's, with a single connection, so that every transaction gets what the last one left. */
@Singleton
class OneConnectionPool {

    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry registry;
    private final String url;

    OneConnectionPool(
            TransactionManager transactions,
            TransactionSynchronizationRegistry registry,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.transactions = transactions;
        this.registry = registry;
        this.url = url;
    }

    AgroalDataSource open(AgroalPoolInterceptor interceptor) throws SQLException {
        var configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.initialSize(1)
                        .maxSize(1)
                        .acquisitionTimeout(Duration.ofSeconds(10))
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .transactionIntegration(new NarayanaTransactionIntegration(transactions, registry))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal("trellis_api"))
                                .credential(new SimplePassword("trellis_api"))));
        AgroalDataSource pool = AgroalDataSource.from(configuration);
        pool.setPoolInterceptors(List.of(interceptor));
        return pool;
    }
}
