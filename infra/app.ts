import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describeProduct } from './stacks/product.ts';

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
describeProduct(app);
app.synth();
